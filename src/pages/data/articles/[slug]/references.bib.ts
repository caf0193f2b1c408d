import { articleRoute, citingPaths } from '../../../../site/files/data-routes.ts';

export const getStaticPaths = citingPaths;
export const GET = articleRoute('references.bib');
