import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemQuery } from '../api/problems.ts';
import { SolveLayout } from '../components/solve/SolveLayout.tsx';
import { SolveProvider } from '../components/solve/SolveProvider.tsx';

export function SolvePage() {
  const { slug } = useParams({ from: '/problems/$slug' });
  const { data: problem } = useSuspenseQuery(problemQuery(slug));
  return (
    <SolveProvider key={slug} problem={problem}>
      <SolveLayout />
    </SolveProvider>
  );
}
