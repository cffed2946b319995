import { type ImportRefusal, type ImportRefusalCode, refuseImport } from '../../domain/note-import';

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: ImportRefusal };

/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly code: ImportRefusalCode;
}[] = [
  // "PK": a ZIP, which a KMZ, an XLSX and a zipped shapefile are.
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], code: 'archive' },
  // gzip, 7z, RAR.
  { bytes: [0x1f, 0x8b], code: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: 'archive' },
  // "PMTiles".
  { bytes: [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73], code: 'map-tiles' },
  // "%PDF".
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'binary' },
];

/** Bytes in which a file that is no text has surely shown itself. */
const LOOKED_AT = 4096;

/** The text of a file in UTF-8, or in UTF-16 that says so; or why it is none. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuseImport('empty');
  const known = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (known !== undefined) return refuseImport(known.code);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, LOOKED_AT).includes(0)) {
    return refuseImport('binary');
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? refuseImport('empty') : { ok: true, text };
  } catch {
    return refuseImport('encoding');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
