import { Refusal } from '@gongjian/kernel';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { type Observable, catchError, of, throwError } from 'rxjs';
import { graphqlRefusals } from './graphql.refusals.js';
import { refusalView } from './payload.js';
import type { RequestContext } from './request-context.js';

const hasRefusal = ({ returnType }: GraphQLResolveInfo): boolean => {
  const type = getNamedType(returnType);
  return isObjectType(type) && 'refusal' in type.getFields();
};

/** Puts what a mutation refuses, its input checks and the sign-in included, into `payload.refusal`. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType<string>() !== 'graphql') return next.handle();
    const execution = GqlExecutionContext.create(host);
    const info = execution.getInfo<GraphQLResolveInfo>();
    if (info.operation.operation === 'query') return next.handle();
    const context = execution.getContext<RequestContext>();
    const answers = context.readOnly ? throwError(() => new Refusal(graphqlRefusals.TOKEN_READ_ONLY)) : next.handle();
    if (info.operation.operation !== 'mutation' || !hasRefusal(info)) return answers;
    return answers.pipe(
      catchError((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return of({ receipt: null, refusal: refusalView(error, context.language), wouldHappen: null });
      }),
    );
  }
}
