const PREFIX = 'team:'

/** The name of a team's tick: each is a field of its own, so that a refused form comes back as it was. */
export const teamFieldName = (teamId: string) => PREFIX + teamId

/** The ids of the teams that were ticked. */
export function tickedTeams(form: FormData): string[] {
  return [...form.keys()].filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
}
