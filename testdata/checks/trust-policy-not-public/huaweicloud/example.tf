variable "principal" {
  type = string
}

resource "huaweicloud_identity_trust_agency" "open" {
  name = "open"
  trust_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:agencies:assume"
      Principal = { IAM = ["*"] } # want "lets anybody assume the role"
    }]
  })
}

resource "huaweicloud_identity_trust_agency" "partner" {
  name = "partner"
  trust_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:agencies:assume"
      Principal = { IAM = ["0a1b2c3d4e5f60718293a4b5c6d7e8f9"] }
    }]
  })
}

resource "huaweicloud_identity_trust_agency" "given" {
  name = "given"
  trust_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:agencies:assume"
      Principal = { IAM = [var.principal] } # unsure "depends on var.principal"
    }]
  })
}
