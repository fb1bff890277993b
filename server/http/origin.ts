import { Forbidden } from '../model/errors.ts';
import { type AnyRequest, headerOf } from './header.ts';

/** @throws Forbidden where a browser says that the request comes from another site's page */
export function checkOrigin(request: AnyRequest, publicUrl: string | undefined): void {
  const foreign = new Forbidden('This request comes from another site.', 'origin');
  if (headerOf(request, 'sec-fetch-site') === 'cross-site') throw foreign;
  const origin = headerOf(request, 'origin');
  if (origin === undefined) return;
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return;
  if (!URL.canParse(origin) || new URL(origin).host !== headerOf(request, 'host')) throw foreign;
}
