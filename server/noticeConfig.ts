import { z } from 'zod';
import type { MailSettings } from './process/notice/mailer.ts';

/** What the environment may say of how people and programs are told of changes. */
export const noticeShape = {
  LINCHPIN_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  LINCHPIN_MAIL_FROM: z.email().optional(),
  LINCHPIN_WEBHOOK_PRIVATE: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
};

const environment = z.object(noticeShape);

/** What does not go together, by variable; nothing where all does. */
export function noticeFaults({
  LINCHPIN_SMTP_URL,
  LINCHPIN_MAIL_FROM,
}: z.infer<typeof environment>): { readonly name: string; readonly message: string }[] {
  if ((LINCHPIN_SMTP_URL === undefined) === (LINCHPIN_MAIL_FROM === undefined)) return [];
  return [{ name: 'LINCHPIN_MAIL_FROM', message: 'goes with LINCHPIN_SMTP_URL, and it with this' }];
}

/** The mail server that the environment names, if it names one. */
export function mailSettings(values: z.infer<typeof environment>): MailSettings | undefined {
  const { LINCHPIN_SMTP_URL: url, LINCHPIN_MAIL_FROM: from } = values;
  return url === undefined || from === undefined ? undefined : { url, from };
}
