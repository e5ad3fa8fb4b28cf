/** Generated cases are the same in every run; `npm run test:properties` makes new ones. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_122 });
