import { X509Certificate } from 'node:crypto';
import type { Finding } from '../../source.ts';
import { listAt, textAt } from '../../tree.ts';
import { ciOf } from './describe.ts';
import { isTlsSecret } from './fate.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type Manifest } from './manifest.ts';

const certificateKind = 'Certificate.cert-manager.io';

/** A certificate's public half; the private key beside it is never looked at. */
function certificateIn(secret: Manifest): X509Certificate | undefined {
  const encoded = textAt(secret.body, 'data', 'tls.crt');
  const plain = encoded
    ? Buffer.from(encoded, 'base64').toString()
    : textAt(secret.body, 'stringData', 'tls.crt');
  try {
    return plain === undefined ? undefined : new X509Certificate(plain);
  } catch {
    return undefined;
  }
}

function* issuedBySecret(inventory: Inventory): Generator<[secretKey: string, issued: Manifest]> {
  for (const issued of inventory.ofKind(certificateKind)) {
    const name = textAt(issued.body, 'spec', 'secretName') ?? issued.name;
    yield [keyOf(inventory.cluster, issued.namespace, 'Secret', name), issued];
  }
}

/** A date of a certificate ("Nov 22 10:00:00 2026 GMT") as ISO 8601. */
function isoDate(value: string | undefined): string | undefined {
  const date = new Date(value ?? '');
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}

function ingressSecrets(inventory: Inventory): Set<string> {
  return new Set(
    inventory.ofKind('Ingress').flatMap((ingress) =>
      listAt(ingress.body, 'spec', 'tls').flatMap((tls) => {
        const name = textAt(tls, 'secretName');
        return name ? [keyOf(inventory.cluster, ingress.namespace, 'Secret', name)] : [];
      }),
    ),
  );
}

/**
 * The certificates of TLS secrets, of cert-manager and of Ingresses. All that name one secret are one certificate,
 * known by the secret's key, whichever of them the scan holds.
 */
export function* certificateFindings(inventory: Inventory): Generator<Finding> {
  const issued = new Map(issuedBySecret(inventory));
  const secrets = inventory.ofKind('Secret').filter(isTlsSecret);
  const named = ingressSecrets(inventory);
  const keys = new Set([...secrets.map((each) => each.key), ...issued.keys(), ...named]);
  for (const key of [...keys].sort()) {
    const secret = inventory.get(key);
    const order = issued.get(key);
    const certificate = secret && certificateIn(secret);
    const names = listAt(order?.body, 'spec', 'dnsNames').filter((name) => typeof name === 'string');
    const attributes = {
      subject:
        certificate?.subject?.replaceAll('\n', ', ') ?? textAt(order?.body, 'spec', 'commonName') ?? names[0],
      issuer: certificate?.issuer?.replaceAll('\n', ', ') ?? textAt(order?.body, 'spec', 'issuerRef', 'name'),
      validFrom: isoDate(certificate?.validFrom ?? textAt(order?.body, 'status', 'notBefore')),
      validTo: isoDate(certificate?.validTo ?? textAt(order?.body, 'status', 'notAfter')),
      fingerprint: certificate?.fingerprint256,
      dnsNames: names,
    };
    const bearer = order ?? secret;
    if (bearer === undefined) {
      const name = decodeURIComponent(key.slice(key.lastIndexOf('/') + 1));
      yield { record: 'ci', key, class: 'Certificate', name };
      continue;
    }
    const { identifiers, ...ci } = ciOf(bearer, 'Certificate', attributes);
    const fingerprint = certificate?.fingerprint256;
    yield { ...ci, key, ...(fingerprint && { identifiers: { fingerprint: [fingerprint] } }) };
  }
}
