resource "terraform_data" "new" {
  count = 1
  input = "x"
}
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
moved {
  from = module.gone.terraform_data.x
  to   = terraform_data.new[0]
}
removed {
  from = terraform_data.deleted
  lifecycle { destroy = false }
}
