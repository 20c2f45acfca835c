import { type RouteObject } from 'react-router';

/** The pages of projects. */
export const projectRoutes: RouteObject[] = [];
