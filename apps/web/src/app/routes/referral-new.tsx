export { TelephoneScreen as Component } from '../../features/referrals/telephone-screen';
