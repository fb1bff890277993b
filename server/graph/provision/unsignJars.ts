import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const signature = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/i;
const manifest = 'META-INF/MANIFEST.MF';

/**
 * Takes the signatures out of jars that have one (Eclipse Collections, on which much of Neo4j rests). Java keeps no
 * class of a signed jar, nor any class that rests on one, in a class-data archive, and checks each anew at every start:
 * two seconds of it. What came over the network has been checked by Maven, against its checksums.
 */
export function unsignJars(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.jar') && isSigned(readFileSync(path)))
      writeFileSync(path, unsigned(readFileSync(path)));
  }
}

/** Whether a jar's directory, at its end, names a signature. */
function isSigned(jar: Buffer): boolean {
  let signed = false;
  unzipSync(jar, {
    filter({ name }) {
      signed ||= signature.test(name);
      return false;
    },
  });
  return signed;
}

function unsigned(jar: Buffer): Uint8Array {
  const files = unzipSync(jar, { filter: ({ name }) => !signature.test(name) });
  const text = files[manifest];
  // The first section is about the jar; each one after it holds the digest of a file.
  if (text) files[manifest] = strToU8(`${strFromU8(text).split(/\r?\n\r?\n/)[0]}\r\n\r\n`);
  return zipSync(files);
}
