import { Choosing } from '../choosing';
import { publicPaths } from '../public-paths';

export const Component = () => <Choosing pathTo={publicPaths.start} />;
