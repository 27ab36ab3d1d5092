resource "terraform_data" "u" { input = { n = 4, c = "10.0.0.0/8" } }
locals { u = terraform_data.u.output }
output "all" {
  value = {
    a = cidrsubnet("10.0.0.0/16", local.u.n, 0)
    b = cidrsubnets("10.0.0.0/16", 4, local.u.n)
    c = cidrhost(local.u.c, 1)
    d = pow(local.u.n, 2)
    e = range(local.u.n)
    f = [for i in range(local.u.n) : i]
    g = sum([local.u.n, 1])
    h = min(local.u.n, 1)
    i = floor(local.u.n)
    j = parseint(local.u.c, 10)
    k = alltrue([local.u.n > 1, false])
    l = anytrue([local.u.n > 1, true])
    m = alltrue([local.u.n > 1, true])
    n = alltrue([])
  }
}
