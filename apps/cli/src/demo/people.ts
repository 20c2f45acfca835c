import { People, identityRefusals, passwordHash } from '@gongjian/identity';
import { Refusal } from '@gongjian/kernel';
import { demoPassword, demoSignIns } from './accounts.js';
import { demoPosts, personId } from './directory.story.js';
import { demoUnits } from './units.js';

/** Keeps one account for every post of the demo: a role, never a natural person. */
export const keepDemoPeople = async (people: People): Promise<void> => {
  const hash = await passwordHash(demoPassword);
  for (const [key, kind, name] of demoUnits) {
    for (const [post, title] of demoPosts(kind)) {
      const signIn = demoSignIns.find((one) => one.unit === key && one.post === post);
      const person = {
        id: personId(key, post),
        email: signIn?.email ?? `${post}.${key}@demo.example`,
        displayName: `${name}${title}`,
        passwordHash: hash,
        demo: true,
      };
      await people.add(person).catch((error: unknown) => {
        if (!(error instanceof Refusal && error.code === identityRefusals.EMAIL_TAKEN.code)) throw error;
      });
    }
  }
};
