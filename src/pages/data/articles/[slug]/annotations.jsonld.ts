import { articlePaths, articleRoute } from '../../../../site/files/data-routes.ts';

export const getStaticPaths = articlePaths;
export const GET = articleRoute('annotations.jsonld');
