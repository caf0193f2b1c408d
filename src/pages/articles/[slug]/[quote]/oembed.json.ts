import { answeredPaths, sharedRoute } from '../../../../site/files/oembed.ts';

export const getStaticPaths = answeredPaths;
export const GET = sharedRoute;
