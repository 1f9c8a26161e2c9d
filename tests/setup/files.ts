import { crc32 } from "node:zlib";

/** A PDF of one empty page, padded to `size` bytes behind its end when that is given. */
export function pdfBytes(size = 0): Buffer {
  const page = Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  );
  return Buffer.concat([page, Buffer.alloc(Math.max(0, size - page.byteLength), 32)]);
}

const two = (n: number) => Buffer.from([n & 255, (n >> 8) & 255]);
const four = (n: number) => Buffer.concat([two(n & 65_535), two(n >>> 16)]);

/** A zip of these texts, not compressed (PKWARE APPNOTE 4.3). */
function zipOf(entries: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const sizes = [four(crc32(content)), four(content.byteLength), four(content.byteLength)];
    const common = [two(20), two(0), two(0), two(0), two(0), ...sizes, two(Buffer.byteLength(name)), two(0)];
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), ...common, Buffer.from(name), content]);
    central.push(
      Buffer.concat([
        ...[Buffer.from("PK\u0001\u0002"), two(20), ...common],
        ...[two(0), two(0), two(0), four(0), four(offset), Buffer.from(name)],
      ]),
    );
    locals.push(local);
    offset += local.byteLength;
  }
  const directory = Buffer.concat(central);
  const count = two(central.length);
  const end = [Buffer.from("PK\u0005\u0006"), two(0), two(0), count, count];
  return Buffer.concat([...locals, directory, ...end, four(directory.byteLength), four(offset), two(0)]);
}

const office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>`;

/** A Word file with nothing in it; with `macros` one that can run something. */
export const docxBytes = ({ macros = false } = {}): Buffer =>
  zipOf({
    "[Content_Types].xml": contentTypes(
      macros ? "application/vnd.ms-word.document.macroEnabled.main+xml" : office,
    ),
    "word/document.xml": body,
  });

/** A zip that is nothing else. */
export const zipBytes = (): Buffer => zipOf({ "readme.txt": "Niets bijzonders." });
