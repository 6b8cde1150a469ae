// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Makes a screenshot small: a PNG of at most 256 colours instead of true colour. Screens have few colours; what is lost is
// some of the smoothing of letters. Format: https://www.w3.org/TR/png-3/

import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** The same picture with a palette. `png` is what a browser gives: 8 bits a channel, RGB or RGBA, not interlaced. */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const palette = choose(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    rows[y * (width + 1) + 1 + x] = palette.indexOf(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Node's own `crc32` came after version 20.0. */
function crc32(data) {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The most frequent colours; all others are shown as the nearest of them. */
function choose(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COLOURS).map(([colour]) => colour);
  const known = new Map(colours.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!known.has(colour)) known.set(colour, nearest(colours, colour));
    return known.get(colour);
  };
  return { colours, indexOf };
}

function nearest(colours, wanted) {
  const parts = (c) => [c >> 16, (c >> 8) & 255, c & 255];
  const [r, g, b] = parts(wanted);
  const distance = (c) => {
    const [or, og, ob] = parts(c);
    return (r - or) ** 2 + (g - og) ** 2 + (b - ob) ** 2;
  };
  return colours.reduce((best, colour, index) => (distance(colour) < distance(colours[best]) ? index : best), 0);
}

/** The pixels, row by row, as numbers 0xRRGGBB. */
function decode(png) {
  const data = [];
  let header;
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !bytes || header[12] !== 0) throw new Error("not a screenshot: 8 bits a channel, RGB or RGBA, expected");
  const raw = unfilter(inflateSync(Buffer.concat(data)), width * bytes, height, bytes);
  const colour = (_, i) => (raw[i * bytes] << 16) | (raw[i * bytes + 1] << 8) | raw[i * bytes + 2];
  return { width, height, pixels: Uint32Array.from({ length: width * height }, colour) };
}

/** Undoes the prediction that each row names in its first byte. */
function unfilter(rows, length, height, bytes) {
  const out = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)];
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < bytes ? 0 : out[at - bytes];
      const up = y === 0 ? 0 : out[at - length];
      const corner = x < bytes || y === 0 ? 0 : out[at - length - bytes];
      out[at] = rows[y * (length + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((part) => Math.abs(guess - part));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
