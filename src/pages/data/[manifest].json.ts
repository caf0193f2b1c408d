import { manifestPaths, manifestRoute } from '../../site/files/data-routes.ts';

export const getStaticPaths = manifestPaths;
export const GET = manifestRoute;
