variable "principal" {
  type = string
}

resource "tencentcloud_cam_role" "open" {
  name = "open"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = ["*"] } # want "lets anybody assume the role"
    }]
  })
}

resource "tencentcloud_cam_role" "partner" {
  name = "partner"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = ["qcs::cam::uin/100000000001:root"] }
    }]
  })
}

resource "tencentcloud_cam_role" "given" {
  name = "given"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = [var.principal] } # unsure "depends on var.principal"
    }]
  })
}

resource "tencentcloud_cam_role_by_name" "open" {
  name = "open"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = ["*"] } # want "lets anybody assume the role"
    }]
  })
}

resource "tencentcloud_cam_role_by_name" "partner" {
  name = "partner"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = ["qcs::cam::uin/100000000001:root"] }
    }]
  })
}

resource "tencentcloud_cam_role_by_name" "given" {
  name = "given"
  document = jsonencode({
    statement = [{
      effect    = "allow"
      action    = "name/sts:AssumeRole"
      principal = { qcs = [var.principal] } # unsure "depends on var.principal"
    }]
  })
}
