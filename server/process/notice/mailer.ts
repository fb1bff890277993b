import { createTransport } from 'nodemailer';

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly url: string;
  /** Whose name stands in From: an address. */
  readonly from: string;
}

export interface Letter {
  /** The same for all attempts, so that a receiver can tell a duplicate. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends plain-text mail through the server that the operator names. */
export class Mailer {
  readonly #settings: MailSettings;
  readonly #transport: ReturnType<typeof createTransport>;

  constructor(settings: MailSettings) {
    this.#settings = settings;
    this.#transport = createTransport({
      url: settings.url,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 10_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** @throws Error with the mail server's words where it did not take it */
  async send({ id, to, subject, text }: Letter): Promise<void> {
    const { from } = this.#settings;
    await this.#transport.sendMail({
      from: { name: 'Linchpin', address: from },
      // As an address of its own, so that no comma in it makes two of one.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
