import { replace } from 'react-router';
import { paths } from '../paths';

/** Where the organisation used to be: old links go on working. */
export const loader = () => replace(paths.organisation);
export const Component = () => null;
