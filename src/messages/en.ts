/** The interface's words in English, a file for each part of it. */
import account from './en/account.json'
import answer from './en/answer.json'
import answers from './en/answers.json'
import api from './en/api.json'
import archive from './en/archive.json'
import audit from './en/audit.json'
import auditActions from './en/auditActions.json'
import check from './en/check.json'
import compare from './en/compare.json'
import dashboard from './en/dashboard.json'
import errors from './en/errors.json'
import exports from './en/exports.json'
import forgotPassword from './en/forgotPassword.json'
import heatmap from './en/heatmap.json'
import imports from './en/imports.json'
import invitation from './en/invitation.json'
import levels from './en/levels.json'
import mail from './en/mail.json'
import member from './en/member.json'
import members from './en/members.json'
import notes from './en/notes.json'
import noWorkspace from './en/noWorkspace.json'
import overview from './en/overview.json'
import past from './en/past.json'
import pdf from './en/pdf.json'
import poster from './en/poster.json'
import problems from './en/problems.json'
import questionnaires from './en/questionnaires.json'
import radar from './en/radar.json'
import report from './en/report.json'
import reportLink from './en/reportLink.json'
import resetPassword from './en/resetPassword.json'
import respond from './en/respond.json'
import review from './en/review.json'
import roles from './en/roles.json'
import round from './en/round.json'
import rounds from './en/rounds.json'
import scoring from './en/scoring.json'
import secondFactor from './en/secondFactor.json'
import settings from './en/settings.json'
import setUp from './en/setUp.json'
import share from './en/share.json'
import signIn from './en/signIn.json'
import signInProblems from './en/signInProblems.json'
import site from './en/site.json'
import start from './en/start.json'
import system from './en/system.json'
import tags from './en/tags.json'
import team from './en/team.json'
import tokens from './en/tokens.json'
import trend from './en/trend.json'
import trends from './en/trends.json'
import variants from './en/variants.json'
import voices from './en/voices.json'
import webhooks from './en/webhooks.json'
import workspace from './en/workspace.json'

export default {
  account,
  answer,
  answers,
  api,
  archive,
  audit,
  auditActions,
  check,
  compare,
  dashboard,
  errors,
  exports,
  forgotPassword,
  heatmap,
  imports,
  invitation,
  levels,
  mail,
  member,
  members,
  notes,
  noWorkspace,
  overview,
  past,
  pdf,
  poster,
  problems,
  questionnaires,
  radar,
  report,
  reportLink,
  resetPassword,
  respond,
  review,
  roles,
  round,
  rounds,
  scoring,
  secondFactor,
  settings,
  setUp,
  share,
  signIn,
  signInProblems,
  site,
  start,
  system,
  tags,
  team,
  tokens,
  trend,
  trends,
  variants,
  voices,
  webhooks,
  workspace,
}
