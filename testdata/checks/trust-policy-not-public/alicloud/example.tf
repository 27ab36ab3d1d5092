variable "principal" {
  type = string
}

resource "alicloud_ram_role" "open" {
  role_name = "open"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = ["*"] } # want "lets anybody assume the role"
    }]
  })
}

resource "alicloud_ram_role" "partner" {
  role_name = "partner"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = ["acs:ram::1234567890123456:root"] }
    }]
  })
}

resource "alicloud_ram_role" "given" {
  role_name = "given"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = [var.principal] } # unsure "depends on var.principal"
    }]
  })
}

resource "alicloud_resource_manager_role" "open" {
  role_name = "open"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = ["*"] } # want "lets anybody assume the role"
    }]
  })
}

resource "alicloud_resource_manager_role" "partner" {
  role_name = "partner"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = ["acs:ram::1234567890123456:root"] }
    }]
  })
}

resource "alicloud_resource_manager_role" "given" {
  role_name = "given"
  assume_role_policy_document = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { RAM = [var.principal] } # unsure "depends on var.principal"
    }]
  })
}
