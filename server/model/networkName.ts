/** Names and addresses of networks, by what the language itself knows: this is also read in browsers. */

/** Whether a text is an IP address of either kind. */
export function isIpAddress(text: string): boolean {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return text.split('.').every((byte) => Number(byte) <= 255);
  const [address = ''] = text.split('%');
  return /^[\da-f:.]*:[\da-f:.]*$/i.test(address) && URL.canParse(`http://[${address}]`);
}

/** A name as DNS writes it, its letters outside ASCII coded; empty where it can be none. */
export function asciiName(name: string): string {
  if (/[\s/?#@:%\\[\]]/.test(name) || !URL.canParse(`http://${name}`)) return '';
  return new URL(`http://${name}`).hostname;
}
