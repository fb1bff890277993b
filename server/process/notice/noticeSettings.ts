import type { MailSettings } from './mailer.ts';

/** How this server tells others, without anything secret. */
export interface NoticeSettings {
  /** `smtp://host:587`; null: nobody is written to. */
  readonly mailServer: string | null;
  readonly mailFrom: string | null;
  /** Whether webhooks may go to private and loopback addresses. */
  readonly privateWebhooks: boolean;
  /** What links in what is told begin with, where it was set. */
  readonly linksBegin: string | null;
}

/** What administrators are shown of the configuration: the server of mail without its user and password. */
export function noticeSettingsOf({
  mail,
  webhookPrivate,
  publicUrl,
}: {
  readonly mail: MailSettings | undefined;
  readonly webhookPrivate: boolean;
  readonly publicUrl: string | undefined;
}): NoticeSettings {
  return {
    mailServer: mail ? withoutUser(mail.url) : null,
    mailFrom: mail?.from ?? null,
    privateWebhooks: webhookPrivate,
    linksBegin: publicUrl ?? null,
  };
}

/** No mail, and webhooks to public addresses alone. */
export const quietNotices: NoticeSettings = noticeSettingsOf({
  mail: undefined,
  webhookPrivate: false,
  publicUrl: undefined,
});

function withoutUser(text: string): string {
  const { protocol, host } = new URL(text);
  return `${protocol}//${host}`;
}
