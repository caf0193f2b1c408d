import { type Language, languageOf } from '../../languages/languages.ts';
import { type Frames, toFrames } from './frames.ts';

const ready = new Map<Language, Frames>();

/** The frames for a BCP 47 tag: German ones for `de-AT`; undefined where there are none. */
export function framesFor(tag: string | undefined): Frames | undefined {
  const language = languageOf(tag);
  const { frames: words, names, people } = language;
  if (!words || !names || !people) return undefined;
  const frames = ready.get(language) ?? toFrames({ frames: words, names, people });
  ready.set(language, frames);
  return frames;
}
