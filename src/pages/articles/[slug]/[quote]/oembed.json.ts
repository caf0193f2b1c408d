import { sharedPaths, sharedRoute } from '../../../../site/files/oembed.ts';

export const getStaticPaths = sharedPaths;
export const GET = sharedRoute;
