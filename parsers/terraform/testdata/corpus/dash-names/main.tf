resource "terraform_data" "a-b_c" { input = 1 }
module "m-m" { source = "./m-m" }
output "x-y" { value = [terraform_data.a-b_c.input, module.m-m.o-o] }
