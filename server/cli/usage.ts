/** What `--help` prints. */
export const usage = `Usage: npm run touchstone -- <command>

  problems verify [slug…] [--json] [--html file] [--add] [--fresh]
                                     prove problems in the sandbox: every submission on every group of cases, every
                                     mutant of the reference noticed. What has not changed since it was proven is not
                                     proven again, but with --fresh; --add writes inputs that kill mutants into the
                                     package; --html writes the report as a page
  problems repeat [slug…] [--times 50] [--busy] [--accepted]
                                     judge every submission again and again, with every core busy, and tell what wavers
                                     and why; --accepted judges those alone that must be accepted
  problems list [--json]             the problems of the folder, and what is wrong with those that cannot be read
  problems export [slug…] --to folder [--zip]
                                     write problems as packages of the ICPC format 2025-09, which need nothing of ours
                                     (docs/export.md), as folders or as zip archives
  problems import <folder or zip> [--slug name] [--reference file.py] [--force] [--json]
                                     make a problem of an ICPC or Kattis package or of an export of ours, and tell what
                                     came over, what did not and why; --force replaces a problem of that name
  problems import --from polygon|exercism|leetcode <path> [--slug s] [--reference file.py] [--property p] [--force] [--json]
                                     make a problem of a description in another format, and tell what came over; with a
                                     reference it must build
  problems new <slug> --kind function|class|codec|stdio|interactive
                                     write a small package that verifies at once, to be changed piece by piece
  problems preview <slug> [--html file] [--port N]
                                     the page that a learner sees, with editorial and hints: served until it is
                                     stopped and built anew with every change, or written into a file
  problems push [slug…]              send packages to a running server, which builds them and puts them in force
  problems versions <slug>           the versions that the server has
  problems diff <slug> [from [to]]   what changed between two of them, or from the one in force to the folder; status
                                     1 where something did
  problems schema                    write the schemas by which editors complete practice.yaml and tests
  people list [--json]               everybody with an account, and how much they have submitted
  people reset-password <e-mail>     give somebody a new password, which is printed, and end all their sessions
  people delete <e-mail>             delete an account with everything of theirs
  fuzz [--inputs N] [--in-box N] [--seed N] [--seconds N]
                                     try what reads a box's messages on garbled ones: N inputs on the host (default
                                     1000000), then N in a real box (default 1000; 0 leaves Docker alone)

push, versions and diff speak to --server URL (or TOUCHSTONE_SERVER) with --token (or TOUCHSTONE_TOKEN), its AUTHOR_TOKEN.
people works on DATABASE_URL, or on the database in DATA_DIR, whether its server runs or not.
PROBLEMS_DIR is the folder of problems (default: problems). Exit status: 0 all is well, 1 something differs,
fails or cannot be read, 2 wrong usage.`;
