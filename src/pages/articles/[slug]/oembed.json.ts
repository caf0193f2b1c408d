import { oembedPaths, oembedRoute } from '../../../site/files/oembed.ts';

export const getStaticPaths = oembedPaths;
export const GET = oembedRoute;
