terraform {
  required_providers {
    plan = { source = "lintel-iac/plan" }
  }
}
data "plan_images" "i" { count = 0 }
output "n" { value = [length(data.plan_images.i), one(data.plan_images.i[*].id), try(data.plan_images.i[0].id, "none")] }
