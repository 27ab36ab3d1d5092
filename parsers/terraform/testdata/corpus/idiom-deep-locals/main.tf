locals {
  raw = {
    apps = {
      api = { ports = [80, 443], env = { LOG = "info" } }
      job = { schedule = "daily" }
    }
  }
  apps = { for name, app in local.raw.apps : name => merge({ ports = [], env = {}, schedule = null }, app) }
  env  = merge([for name, app in local.apps : { for k, v in app.env : "${name}_${k}" => v }]...)
  open = anytrue([for app in local.apps : contains(app.ports, 80)])
  sum  = sum(flatten([for app in local.apps : length(app.ports)]))
}
output "apps" { value = local.apps }
output "rest" { value = [local.env, local.open, local.sum] }
