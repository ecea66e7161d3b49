import { check } from '../../../words/eligibility-check';
import { Choosing } from '../choosing';
import { publicPaths } from '../public-paths';

export const Component = () => <Choosing pathTo={publicPaths.check} words={check.choose} />;
