import { expect, test } from 'vitest';
import { noticeSettingsOf, quietNotices } from './noticeSettings.ts';

test('the server of mail is shown, and its password is not', () => {
  const settings = noticeSettingsOf({
    mail: { url: 'smtp://robot:hunter2@mail.example:587/?pool=true&password=x', from: 'cmdb@example.org' },
    ...{ webhookPrivate: true, publicUrl: 'https://cmdb.example' },
  });
  expect(settings).toEqual({
    ...{ mailServer: 'smtp://mail.example:587', mailFrom: 'cmdb@example.org' },
    ...{ privateWebhooks: true, linksBegin: 'https://cmdb.example' },
  });
  expect(quietNotices.mailServer).toBeNull();
});
