// node publish-once.ts SITE OUT: puts the marked site into the output folder as the end of a build does.
import { holdOutput } from '../../src/site/output/hold-output.ts';
import { placeOf } from '../../src/site/output/place.ts';
import { bringNear, publish } from '../../src/site/output/publish.ts';

const [site = '', out = ''] = process.argv.slice(2);
const held = await holdOutput({ out, content: 'content' }, console.error);
if ('refusal' in held) throw new Error(held.refusal);
await bringNear(site, placeOf(out));
publish(placeOf(out));
held.release();
