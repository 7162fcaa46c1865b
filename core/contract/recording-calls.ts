import { z } from 'zod';
import { localDateTime } from '#core/domain/time.ts';
import { defineCall } from './call.ts';

/** Formats a Chromium window records sound in. */
export const recordingTypes = ['audio/webm', 'audio/ogg', 'audio/mp4'] as const;
const typeSchema = z.enum(recordingTypes);
/** The largest recording in bytes: over an hour of speech. */
const mostBytes = 64 * 1024 * 1024;
const dataSchema = z.instanceof(Uint8Array).refine((data) => data.byteLength <= mostBytes, 'too long');
const nothing = z.null();

/** One recording of practice: local time, whole seconds, size in bytes. */
export const recordingSchema = z.strictObject({
  id: z.string(),
  at: localDateTime,
  seconds: z.int().min(0),
  bytes: z.int().min(0),
});
export type Recording = z.infer<typeof recordingSchema>;

/** Recordings of practice, the only thing the app ever records. They are files in the data folder. */
export const recordingCalls = {
  /** Lets the window ask for the microphone, or stops letting it. */
  'recording.microphone': defineCall(z.strictObject({ on: z.boolean() }), nothing),
  /** The recordings of an answer, latest first. */
  'recording.list': defineCall(z.strictObject({ answerId: z.string() }), z.array(recordingSchema)),
  /** Keeps a recording. */
  'recording.save': defineCall(
    z.strictObject({
      answerId: z.string(),
      seconds: z.int().min(0).max(86_400),
      type: typeSchema,
      data: dataSchema,
    }),
    recordingSchema,
  ),
  /** The sound of a recording. */
  'recording.read': defineCall(
    z.strictObject({ id: z.string() }),
    z.strictObject({ type: typeSchema, data: z.instanceof(Uint8Array) }),
  ),
  /** Deletes a recording for good. */
  'recording.remove': defineCall(z.strictObject({ id: z.string() }), nothing),
} as const;
