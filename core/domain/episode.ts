import { z } from 'zod';
import { idOf } from './id.ts';

export const episodeTags = ['failure', 'team', 'problem-solving', 'stress', 'leadership', 'studies'] as const;
export const episodeTagSchema = z.enum(episodeTags);
export type EpisodeTag = z.infer<typeof episodeTagSchema>;

/** The six parts of a told episode, in telling order. */
export const episodeParts = ['situation', 'task', 'action', 'result', 'learning', 'transfer'] as const;
export type EpisodePart = (typeof episodeParts)[number];

export const episodeIdSchema = idOf('Episode');
export type EpisodeId = z.infer<typeof episodeIdSchema>;

/** A scene from the user's life that proves a claim. */
export const episodeSchema = z.strictObject({
  id: episodeIdSchema,
  title: z.string().default(''),
  period: z.string().default(''),
  role: z.string().default(''),
  situation: z.string().default(''),
  task: z.string().default(''),
  action: z.string().default(''),
  result: z.string().default(''),
  learning: z.string().default(''),
  transfer: z.string().default(''),
  tags: z.array(episodeTagSchema).default([]),
  strengths: z.array(z.string()).default([]),
});
export type Episode = z.infer<typeof episodeSchema>;

/** The parts of an episode that are still empty, in telling order. */
export function missingParts(episode: Episode): EpisodePart[] {
  return episodeParts.filter((part) => episode[part].trim() === '');
}
