resource "terraform_data" "n" { input = 3 }
locals { n = terraform_data.n.output }
output "all" {
  value = {
    plus   = local.n + 1
    mul0   = local.n * 0
    minus  = local.n - local.n
    gt     = local.n > 1
    eq     = local.n == local.n
    neg    = -local.n
    text   = "${local.n}"
    list   = [local.n]
    abs    = abs(local.n) >= 0
    len    = length(terraform_data.n.id) >= 0
    len_lt = length(terraform_data.n.id) < 0
    max    = max(local.n, 2)
  }
}
