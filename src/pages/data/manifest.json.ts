import { manifestRoute } from '../../site/files/data-routes.ts';

export const GET = manifestRoute;
