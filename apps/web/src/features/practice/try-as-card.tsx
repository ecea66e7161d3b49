import { Card } from '../../kit/card';
import { practice } from '../../words/practice';
import { TryAsList } from './try-as-list';

export const TryAsCard = () => (
  <Card title={practice.tryAs.title}>
    <TryAsList />
  </Card>
);
