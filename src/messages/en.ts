/** The interface's words in English, a file for each part of it. */
import account from './en/account.json'
import answer from './en/answer.json'
import answers from './en/answers.json'
import dashboard from './en/dashboard.json'
import errors from './en/errors.json'
import forgotPassword from './en/forgotPassword.json'
import levels from './en/levels.json'
import mail from './en/mail.json'
import noWorkspace from './en/noWorkspace.json'
import problems from './en/problems.json'
import radar from './en/radar.json'
import report from './en/report.json'
import resetPassword from './en/resetPassword.json'
import review from './en/review.json'
import scoring from './en/scoring.json'
import secondFactor from './en/secondFactor.json'
import setUp from './en/setUp.json'
import signIn from './en/signIn.json'
import site from './en/site.json'
import start from './en/start.json'
import team from './en/team.json'
import trend from './en/trend.json'
import variants from './en/variants.json'
import voices from './en/voices.json'

export default {
  account,
  answer,
  answers,
  dashboard,
  errors,
  forgotPassword,
  levels,
  mail,
  noWorkspace,
  problems,
  radar,
  report,
  resetPassword,
  review,
  scoring,
  secondFactor,
  setUp,
  signIn,
  site,
  start,
  team,
  trend,
  variants,
  voices,
}
