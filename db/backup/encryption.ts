import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { backupReasonSchema, journalCountsSchema } from '#core/domain/backup.ts';
import { AppError } from '#core/errors.ts';

/** How an encrypted backup starts; the header follows on the same line, as JSON. */
const magic = 'interview-journal-backup-1 ';
const chunkSize = 64 * 1024;
const tagSize = 16;
const maxHeader = 4096;

/** Cost of scrypt: N = 2^17, r = 8, p = 1 as the OWASP password storage guidance (2023) gives it; 128 MB, under a second. */
const cost = 2 ** 17;

const headerSchema = z.strictObject({
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  salt: z.string().length(32),
  prefix: z.string().length(14),
  check: z.string().length(64),
  takenAt: z.string(),
  reason: backupReasonSchema,
  counts: journalCountsSchema,
});

/** What an encrypted backup tells without its passphrase: when and why it was taken, how much it holds. */
export type BackupLabel = Pick<z.infer<typeof headerSchema>, 'takenAt' | 'reason' | 'counts'>;

function keysOf(passphrase: string, salt: string, work: number): { encryption: Buffer; check: string } {
  const keys = scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), 64, {
    N: work,
    r: 8,
    p: 1,
    maxmem: 256 * work * 8,
  });
  return {
    encryption: keys.subarray(0, 32),
    check: createHmac('sha256', keys.subarray(32)).update(magic).digest('hex'),
  };
}

// Chunks are numbered and the last is marked in the nonce, so that none can be dropped, repeated, swapped or cut off.
function nonceOf(prefix: Buffer, index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  prefix.copy(nonce, 0);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

function readFully(file: number, buffer: Buffer): number {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Calls `use` with each chunk of a file from where it stands; the last one is marked, and may be empty. */
function eachChunk(
  file: number,
  size: number,
  use: (chunk: Buffer, index: number, isLast: boolean) => void,
): void {
  let current = Buffer.alloc(size);
  let filled = readFully(file, current);
  for (let index = 0; ; index += 1) {
    const following = Buffer.alloc(size);
    const next = filled < size ? 0 : readFully(file, following);
    use(current.subarray(0, filled), index, next === 0);
    if (next === 0) return;
    current = following;
    filled = next;
  }
}

/**
 * Writes an encrypted copy of a file: AES-256-GCM in chunks of 64 KB under a key from the passphrase by scrypt. The
 * label stays readable and is authenticated with every chunk.
 */
export function encryptFile(from: string, to: string, passphrase: string, label: BackupLabel): void {
  const salt = randomBytes(16).toString('hex');
  const prefix = randomBytes(7);
  const keys = keysOf(passphrase, salt, cost);
  const header = `${magic}${JSON.stringify({ cost, salt, prefix: prefix.toString('hex'), check: keys.check, ...label })}\n`;
  const source = openSync(from, 'r');
  const target = openSync(to, 'w', 0o600);
  try {
    writeSync(target, header);
    eachChunk(source, chunkSize, (chunk, index, isLast) => {
      const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonceOf(prefix, index, isLast));
      cipher.setAAD(Buffer.from(header));
      const text = Buffer.concat([cipher.update(chunk), cipher.final()]);
      writeSync(target, Buffer.concat([text, cipher.getAuthTag()]));
    });
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

function readHeader(file: number): { line: string; header: z.infer<typeof headerSchema> } {
  const start = Buffer.alloc(maxHeader);
  const filled = readSync(file, start, 0, maxHeader, 0);
  const end = start.subarray(0, filled).indexOf('\n');
  const line = start.toString('utf8', 0, end + 1);
  try {
    if (!line.startsWith(magic)) throw new AppError('backup-unusable', 'not an encrypted backup');
    return { line, header: headerSchema.parse(JSON.parse(line.slice(magic.length))) };
  } catch (cause) {
    throw new AppError('backup-unusable', 'the head of the encrypted backup is damaged', [], { cause });
  }
}

/** The label of an encrypted backup. Not authenticated until the file is decrypted. */
export function readLabel(path: string): BackupLabel {
  const file = openSync(path, 'r');
  try {
    const { takenAt, reason, counts } = readHeader(file).header;
    return { takenAt, reason, counts };
  } finally {
    closeSync(file);
  }
}

/**
 * Decrypts an encrypted backup into a file. `wrong-passphrase` when the passphrase is not the one it was made with,
 * `backup-unusable` when it was damaged, cut short or changed; what was written to `to` by then is worthless.
 */
export function decryptFile(from: string, to: string, passphrase: string): void {
  const source = openSync(from, 'r');
  try {
    const { line, header } = readHeader(source);
    const keys = keysOf(passphrase, header.salt, header.cost);
    if (!timingSafeEqual(Buffer.from(keys.check), Buffer.from(header.check))) {
      throw new AppError('wrong-passphrase', 'the passphrase does not open this backup');
    }
    const prefix = Buffer.from(header.prefix, 'hex');
    const target = openSync(to, 'w', 0o600);
    try {
      // Reading the head left the file position alone.
      readFully(source, Buffer.alloc(Buffer.byteLength(line)));
      eachChunk(source, chunkSize + tagSize, (chunk, index, isLast) => {
        writeSync(target, decryptChunk(chunk, keys.encryption, nonceOf(prefix, index, isLast), line));
      });
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function decryptChunk(chunk: Buffer, key: Buffer, nonce: Buffer, header: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagSize });
    decipher.setAAD(Buffer.from(header));
    decipher.setAuthTag(chunk.subarray(chunk.length - tagSize));
    return Buffer.concat([decipher.update(chunk.subarray(0, chunk.length - tagSize)), decipher.final()]);
  } catch (cause) {
    throw new AppError('backup-unusable', 'the encrypted backup is damaged or was changed', [], { cause });
  }
}
