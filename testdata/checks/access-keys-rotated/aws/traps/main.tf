variable "users" {
  type    = map(string)
  default = { deployer = "Active", retired = "Inactive" }
}

# How it is encrypted in the state has nothing to do with its age.
resource "aws_iam_access_key" "encrypted" { # unsure "renewed every 30 days"
  user    = "deployer"
  pgp_key = "keybase:somebody"
}

resource "time_rotating" "month" {
  rotation_days = 30
}

# A rotation that nobody applies renews nothing.
resource "aws_iam_access_key" "on_schedule" { # unsure "the key is made here"
  user = "deployer"

  lifecycle {
    replace_triggered_by = [time_rotating.month]
  }
}

resource "aws_iam_access_key" "per_user" { # unsure "per_user\\[\"deployer\"\\]: the key is made here"
  for_each = var.users

  user   = each.key
  status = each.value
}

resource "aws_iam_access_key" "never_made" {
  count = 0

  user = "deployer"
}

module "keys" {
  source = "./keys"
}
