import { articlePaths, articleRoute } from '../../../../site/data-routes.ts';

export const getStaticPaths = articlePaths;
export const GET = articleRoute('references.json');
