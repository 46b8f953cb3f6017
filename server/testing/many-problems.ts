import type { Database } from '../store/db.ts';
import { saveProblem } from '../store/problems.ts';
import { aProblem } from './a-problem.ts';

const tags = ['array', 'graph', 'hash-map', 'string', 'tree', 'heap', 'stack', 'greedy', 'maths', 'design'];
const text = `<p>${'A statement as long as they usually are. '.repeat(150)}</p>`;

/** "Problem 0000" and so on, of five difficulties and ten tags, beside the one that they are copies of. */
export async function addManyProblems(database: Database, count: number): Promise<void> {
  await saveProblem(database, aProblem({ slug: 'pattern', statementHtml: text, editorialHtml: text }));
  // All by one statement each: one by one they take minutes on a busy machine.
  await database.execute(`
    insert into problem_versions (slug, content_hash, built)
    select 'problem-' || digits, 'hash ' || digits, built || jsonb_build_object(
      'slug', 'problem-' || digits,
      'title', case number when 1234 then 'Résumé of the übermäßig long' else 'Problem ' || digits end,
      'difficulty', 1 + number % 5,
      'tags', jsonb_build_array(tags[1 + number % 10], tags[1 + (number * 7 + 3) % 10]))
    from problem_versions, generate_series(0, ${count - 1}) number, lpad(number::text, 4, '0') digits,
      string_to_array('${tags.join(' ')}', ' ') tags
    where slug = 'pattern'`);
  await database.execute(`
    insert into problems (slug, version_id) select slug, id from problem_versions where slug like 'problem-%'`);
}
