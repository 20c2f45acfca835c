import { type RouteObject } from 'react-router';

/** The pages of agreements. */
export const agreementRoutes: RouteObject[] = [];
