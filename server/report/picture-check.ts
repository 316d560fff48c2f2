// Whether a file is a picture that a report may show, how large it is, and of which kind: read from its bytes, whatever it
// was called. PNG and JPEG alone: others can run, or are read by nobody who prints.
import { crc32, inflateSync } from 'node:zlib';
import type { FieldReason } from '#shared/error-reason.ts';
import { longestSide, mostPixels } from '#shared/report/picture.ts';
import type { DocPicture } from '#shared/report/report-document.ts';

export type PictureFacts = Pick<DocPicture, 'type' | 'width' | 'height'>;

/** A reason where it may not be shown. */
export function readPicture(file: Buffer): PictureFacts | FieldReason {
  const facts = pngFacts(file) ?? jpegFacts(file);
  if (!facts || facts.width === 0 || facts.height === 0) return 'picture_invalid';
  const { width, height } = facts;
  const isTooLarge = Math.max(width, height) > longestSide || width * height > mostPixels;
  return isTooLarge ? 'picture_too_large' : facts;
}

const pngSign = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whole from its sign to its last chunk, each chunk with the right sum. */
function pngFacts(file: Buffer): PictureFacts | null {
  if (file.length < 33 || !file.subarray(0, 8).equals(pngSign)) return null;
  const kinds: string[] = [];
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return null;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return null;
    kinds.push(file.toString('latin1', at + 4, at + 8));
    if (kinds.at(-1) === 'IDAT') packed.push(file.subarray(at + 8, end));
    at = end + 4;
    if (kinds.at(-1) === 'IEND' && at !== file.length) return null;
  }
  if (!isUnpackable(Buffer.concat(packed))) return null;
  const isWhole = kinds[0] === 'IHDR' && kinds.includes('IDAT') && kinds.at(-1) === 'IEND';
  if (!isWhole) return null;
  return { type: 'image/png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** No more than the largest picture has, four colours of two bytes each and a byte for each line. */
function isUnpackable(packed: Buffer): boolean {
  try {
    const maxOutputLength = mostPixels * 8 + longestSide;
    return inflateSync(packed, { maxOutputLength }).length > 0;
  } catch {
    return false;
  }
}

/** Markers that stand alone, and those that begin a frame: of 0xC0–0xCF all but tables and extensions. */
const isAlone = (marker: number) => marker === 1 || (marker >= 0xd0 && marker <= 0xd7);
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What follows the frame is a picture: a scan begins, and there is something in it. */
function hasScan(file: Buffer, frame: number): boolean {
  const scan = file.indexOf(Buffer.from('ffda', 'hex'), frame);
  return scan !== -1 && file.lastIndexOf(Buffer.from('ffd9', 'hex')) > scan + 9;
}

/** Up to its first frame; cameras put things of their own behind the picture's end. */
function jpegFacts(file: Buffer): PictureFacts | null {
  const isBegun = file.length > 4 && file.readUInt16BE(0) === 0xffd8;
  if (!isBegun || file.lastIndexOf(Buffer.from('ffd9', 'hex')) < 4) return null;
  for (let at = 2; at + 9 < file.length;) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1]!;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else if (isFrame(marker) && hasScan(file, at))
      return {
        type: 'image/jpeg',
        width: file.readUInt16BE(at + 7),
        height: file.readUInt16BE(at + 5),
      };
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}
