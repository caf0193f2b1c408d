import { german } from '../../languages/de/frames.ts';
import { type Frames, type FrameWords, toFrames } from '../../languages/frame-words.ts';

/** Languages that are read by frames, by the first part of their BCP 47 tag: a file and a line here each. */
const languages: Readonly<Record<string, FrameWords>> = { de: german };

const ready = new Map<string, Frames>();

/** The frames for a language tag: `de` for `de-AT`; undefined where there are none. */
export function framesFor(lang: string): Frames | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  const words = Object.hasOwn(languages, primary) ? languages[primary] : undefined;
  if (!words) return undefined;
  const frames = ready.get(primary) ?? toFrames(words);
  ready.set(primary, frames);
  return frames;
}
