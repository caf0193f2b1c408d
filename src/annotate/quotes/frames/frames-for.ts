import { type Frames, type FrameWords, toFrames } from '../../languages/frame-words.ts';
import { languageOf } from '../../languages/languages.ts';

const ready = new Map<FrameWords, Frames>();

/** The frames for a BCP 47 tag: German ones for `de-AT`; undefined where there are none. */
export function framesFor(tag: string | undefined): Frames | undefined {
  const words = languageOf(tag).frames;
  if (!words) return undefined;
  const frames = ready.get(words) ?? toFrames(words);
  ready.set(words, frames);
  return frames;
}
