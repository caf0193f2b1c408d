import { manifestRoute } from '../../site/data-routes.ts';

export const GET = manifestRoute;
