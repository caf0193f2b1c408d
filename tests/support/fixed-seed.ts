import { configureGlobal } from 'fast-check';

/**
 * Properties are tried with the same texts each time, so that a change is not blamed for what it didn't bring about:
 * `SEED=…` in the environment tries others, and `npm run fuzz` goes on with new ones.
 */
configureGlobal({ seed: Number(process.env.SEED ?? 20_261_130) });
